package org.duban.casefile;

import java.time.Clock;

import org.duban.deadline.LightsByDates;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.TaskDrafts;
import org.springframework.stereotype.Component;

@Component
record TaskParts(LooseMatters matters, TaskDrafts drafts, Words words, LightsByDates lights, Clock clock) {

}
