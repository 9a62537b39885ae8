package org.duban.proposal;

import java.util.List;

import org.duban.workflow.Command;

/**
 * A draft was begun or changed on purpose (起草、修改草稿).
 *
 * @param fields what it changed; the words themselves are not for the trail
 */
record EditDraft(List<String> fields) implements Command {

}
