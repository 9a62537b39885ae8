const TASKS = {
	'probe-task': ['试办', 'Try'],
	'spare-task': ['备办', 'Spare']
};
