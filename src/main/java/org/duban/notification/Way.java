package org.duban.notification;

/** How somebody hears of something; the inbox has it in any case. */
enum Way {

	INBOX, MAIL, DIGEST

}
