package org.duban.excellence;

import jakarta.persistence.Embeddable;

/** What a fact in the house's records brings, and to which line of the sheet. */
@Embeddable
record MeritRule(int ruleNo, String code, String itemCode, int points) {

}
