package org.duban.board.web;

import org.duban.board.Board;
import org.duban.board.BoardExport;
import org.duban.board.LightHistory;
import org.duban.board.SavedViews;

import org.springframework.stereotype.Component;

/** What the page is made of. */
@Component
record BoardParts(Board board, BoardExport export, LightHistory history, SavedViews views) {

}
