package org.duban.document;

import java.time.LocalDate;

import org.duban.document.LetterWriter.Occasion;
import org.duban.document.Letters.Kind;
import org.duban.handling.Replies;
import org.duban.handling.ReplyDelivered;
import org.duban.handling.ReplyLetter;
import org.duban.handling.ReplySupplemented;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter of a delivered reply (答复函): the unit brought the text, the house brings the
 * head, the salutation and the foot.
 */
@Component
class ReplyLetters {

	private final LetterWriter writer;

	private final Replies replies;

	ReplyLetters(LetterWriter writer, Replies replies) {
		this.writer = writer;
		this.replies = replies;
	}

	@EventListener
	void on(ReplyDelivered event) {
		ReplyLetter reply = this.replies.letter(event.replyId());
		Occasion occasion = new Occasion(Kind.REPLY, "reply", reply.docNo(), event.assignmentId());
		LocalDate date = reply.date();
		this.writer.write(occasion, event.proposalId(), this.writer.proposers(event.proposalId()), head(reply),
				together(reply.consulted()), reply.body(), items(reply), reply.unit(),
				(date != null) ? this.writer.day(date) : "", foot(reply));
	}

	/** 补充答复: what was promised is kept. */
	@EventListener
	void on(ReplySupplemented event) {
		this.writer.write(Occasion.of(Kind.REPLY, "supplement", event.assignmentId()), event.proposalId(),
				this.writer.proposers(event.proposalId()), event.text(), event.unitName(), event.formerClass(),
				event.replyClass());
	}

	private String head(ReplyLetter reply) {
		return this.writer.text("reply.head", reply.replyClass(), this.writer.text("publicity." + reply.publicity()),
				reply.leader());
	}

	private String foot(ReplyLetter reply) {
		return this.writer.text("reply.foot", reply.unit(), reply.handler(), reply.tel(), reply.leader());
	}

	/**
	 * 经会同某局、某局研究, or nothing if the unit worked alone; and who was not waited for.
	 */
	private String together(ReplyLetter.Consulted consulted) {
		String heard = consulted.heard().isEmpty() ? ""
				: this.writer.text("reply.together", String.join("、", consulted.heard()));
		return consulted.silent().isEmpty() ? heard
				: heard + this.writer.text("reply.without", String.join("、", consulted.silent()));
	}

	private String items(ReplyLetter reply) {
		StringBuilder lines = new StringBuilder();
		for (ReplyLetter.Item item : reply.items()) {
			lines.append(this.writer.text("reply.item", String.valueOf(item.no()),
					this.writer.text("adoption." + item.adoption()), item.measure()));
			LocalDate finishBy = item.finishBy();
			if (finishBy != null) {
				lines.append(this.writer.text("reply.finish-by", this.writer.day(finishBy)));
			}
			lines.append('\n');
		}
		return lines.toString().stripTrailing();
	}

}
