package org.duban.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.apache.commons.lang3.exception.ExceptionUtils;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Whether a mail itself is to blame that it did not go. A server that is down, for hours
 * or for days, is no fault of the mail and costs it none of its tries.
 */
final class Refusal {

	private Refusal() {
	}

	static boolean isOfMail(Exception failure) {
		if (failure instanceof MailAuthenticationException) {
			return false;
		}
		if (failure instanceof MailSendException sending) {
			return ExceptionUtils.hasCause(sending, SendFailedException.class)
					|| namesAddresses(sending.getMessageExceptions());
		}
		return true;
	}

	private static boolean namesAddresses(Exception[] failures) {
		for (Exception failure : failures) {
			if (failure instanceof SendFailedException || !(failure instanceof MessagingException)) {
				return true;
			}
		}
		return false;
	}

}
