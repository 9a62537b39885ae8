const TASKS = {
	'probe-task': ['试办', 'Try']
};
