package org.duban.partysupervision;

import java.util.NoSuchElementException;

import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.duban.workflow.LooseRoom;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The items that belong to no case, as the other rooms speak of them. */
@Component
class PartyMatters implements LooseRoom {

	private static final int TITLE = 30;

	private final PartyItemRepository items;

	private final PartyUnits units;

	PartyMatters(PartyItemRepository items, PartyUnits units) {
		this.items = items;
		this.units = units;
	}

	@Override
	public String variable() {
		return LooseMatters.VARIABLE;
	}

	@Override
	@Transactional(readOnly = true)
	public LooseMatter get(long id) {
		PartyItem item = this.items.findById(id).orElseThrow(() -> new NoSuchElementException("No item " + id));
		PartyUnits.Holder unit = this.units.of(item);
		return new LooseMatter(id, PartyNumber.called(item), title(item.content()), unit.code(), unit.name(),
				"/supervision/party");
	}

	// Between characters: MySQL refuses half of a rare one.
	private static String title(String content) {
		String line = content.lines().findFirst().orElse("").strip();
		if (line.codePointCount(0, line.length()) <= TITLE) {
			return line;
		}
		return line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
	}

}
