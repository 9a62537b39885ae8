/**
 * The task ledger (督查任务台账): supervised matters of the office that belong to no case, each
 * with its nodes (时间节点), until a second person closes them.
 */
@NullMarked
package org.duban.taskledger;

import org.jspecify.annotations.NullMarked;
