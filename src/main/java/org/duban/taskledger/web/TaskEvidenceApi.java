package org.duban.taskledger.web;

import org.duban.document.Evidence;
import org.duban.document.EvidenceDoor;
import org.duban.taskledger.ReportedTasks;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the evidence of the task ledger lies. */
@RestController
@RequestMapping("/api/ledger-tasks")
class TaskEvidenceApi extends EvidenceDoor {

	TaskEvidenceApi(Evidence evidence, ReportedTasks tasks) {
		super(evidence, tasks);
	}

}
