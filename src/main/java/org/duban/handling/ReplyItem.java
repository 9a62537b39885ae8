package org.duban.handling;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a reply says to one suggestion. */
@Embeddable
record ReplyItem(@Column(name = "item_no") int no, @Enumerated(EnumType.STRING) Adoption adoption, String measure,
		@Nullable LocalDate finishBy, @Nullable String responsible) {

	static ReplyItem of(ItemAnswer answer) {
		return new ReplyItem(answer.no(), answer.adoption(), answer.measure(), answer.finishBy(), answer.responsible());
	}

}
