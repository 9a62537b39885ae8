package org.duban.organisation;

/** An entry was added or changed; published in its transaction. */
public record DictionaryChanged(String kind, String code) {

}
