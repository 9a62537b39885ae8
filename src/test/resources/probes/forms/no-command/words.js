const TASKS = {
	'probe-task': ['试办', 'Try'],
	'lost-task': ['失办', 'Lost']
};
