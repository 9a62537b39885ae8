package org.duban.casefile;

import org.duban.workflow.TaskDrafts;
import org.springframework.stereotype.Component;

@Component
record TaskParts(TaskDrafts drafts, Words words) {

}
