package org.duban.account;

import org.duban.workflow.Command;

/** Somebody chose a new password (修改密码). The trail says that, never which. */
record OwnPasswordChosen(String username) implements Command {

}
