/* A link to an act opens its form. */
(function () {
	'use strict';

	function follow() {
		const act = window.location.hash.startsWith('#act-') && document.getElementById(window.location.hash.substring(1));
		if (act) {
			act.open = true;
			act.scrollIntoView();
		}
	}

	follow();
	window.addEventListener('hashchange', follow);
}());
