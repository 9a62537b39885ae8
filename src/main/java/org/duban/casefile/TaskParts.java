package org.duban.casefile;

import org.duban.workflow.web.TaskDrafts;
import org.springframework.stereotype.Component;

@Component
record TaskParts(TaskDrafts drafts, Words words) {

}
