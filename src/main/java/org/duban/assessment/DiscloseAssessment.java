package org.duban.assessment;

import org.duban.workflow.Command;

/** The units are told their first results (初评), and may object from now on. */
public record DiscloseAssessment() implements Command {

}
