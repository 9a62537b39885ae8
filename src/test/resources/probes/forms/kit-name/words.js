const TASKS = {
	'probe-task': ['办理', 'Try']
};
