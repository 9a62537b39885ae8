// Keeps Tasklist to the operations the server allows: it has one engine, nobody creates filters, and no list
// is longer than two hundred.

const LONGEST_LIST = 200;

const tasklist = window.angular.module('cam.tasklist');

tasklist.config(['$provide', $provide => {
  $provide.decorator('engineSelectDirective', () => []);
}]);

tasklist.run(['camAPI', camAPI => {
  const filters = camAPI.resource('filter');
  const list = filters.list;
  filters.list = (query, ...rest) =>
    list.call(filters, { ...query, maxResults: Math.min(query.maxResults || LONGEST_LIST, LONGEST_LIST) }, ...rest);
  filters.authorizations = (...given) => {
    const done = given.find(each => typeof each === 'function');
    return done(null, { links: [] });
  };
}]);
