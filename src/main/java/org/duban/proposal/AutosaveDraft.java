package org.duban.proposal;

import java.util.List;

import org.duban.workflow.Autosaved;

/**
 * What was typed so far was kept (自动保存).
 *
 * @param fields what it changed
 */
record AutosaveDraft(List<String> fields) implements Autosaved {

}
