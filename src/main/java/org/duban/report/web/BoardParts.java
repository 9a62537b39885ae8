package org.duban.report.web;

import org.duban.report.Board;
import org.duban.report.BoardExport;
import org.duban.report.LightHistory;
import org.duban.report.SavedViews;

import org.springframework.stereotype.Component;

/** What the page is made of. */
@Component
record BoardParts(Board board, BoardExport export, LightHistory history, SavedViews views) {

}
