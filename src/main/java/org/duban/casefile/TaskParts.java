package org.duban.casefile;

import org.duban.workflow.LooseMatters;
import org.duban.workflow.TaskDrafts;
import org.springframework.stereotype.Component;

@Component
record TaskParts(LooseMatters matters, TaskDrafts drafts, Words words) {

}
