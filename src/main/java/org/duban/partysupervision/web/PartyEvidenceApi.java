package org.duban.partysupervision.web;

import org.duban.document.Evidence;
import org.duban.document.EvidenceDoor;
import org.duban.partysupervision.ReportedItems;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the evidence of items that belong to no case lies. */
@RestController
@RequestMapping("/api/party-items")
class PartyEvidenceApi extends EvidenceDoor {

	PartyEvidenceApi(Evidence evidence, ReportedItems items) {
		super(evidence, items);
	}

}
