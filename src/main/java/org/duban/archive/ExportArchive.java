package org.duban.archive;

import org.duban.workflow.Command;

/** Somebody took the package of a case (导出案卷). */
record ExportArchive(String number) implements Command {

}
