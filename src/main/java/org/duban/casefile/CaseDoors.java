package org.duban.casefile;

import org.duban.document.Letters;
import org.duban.proposal.ProposerNames;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.Acts;
import org.springframework.stereotype.Component;

/** What a case page asks of the rooms that act. */
@Component
record CaseDoors(Acts acts, TaskDoor tasks, Letters letters, ProposerNames names, CaseLinks links) {

}
