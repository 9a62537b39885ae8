// Texts that AngularJS and its widgets bring in English and that no locale file reaches.

const angular = window.angular;

const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

const DATES = {
  AMPMS: ['上午', '下午'],
  DAY: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  SHORTDAY: ['日', '一', '二', '三', '四', '五', '六'],
  MONTH: MONTHS,
  SHORTMONTH: MONTHS,
  STANDALONEMONTH: MONTHS,
  ERAS: ['公元前', '公元'],
  ERANAMES: ['公元前', '公元'],
  FIRSTDAYOFWEEK: 0,
  WEEKENDRANGE: [5, 6],
  fullDate: 'y年M月d日 EEEE',
  longDate: 'y年M月d日',
  medium: 'yyyy-MM-dd HH:mm',
  mediumDate: 'yyyy-MM-dd',
  mediumTime: 'HH:mm:ss',
  short: 'yyyy-MM-dd HH:mm',
  shortDate: 'yyyy-MM-dd',
  shortTime: 'HH:mm'
};

const PAGES = { firstText: '首页', previousText: '上一页', nextText: '下一页', lastText: '末页' };

const DATE_POPUP = { currentText: '今天', clearText: '清除', closeText: '完成', datepickerPopup: 'yyyy-MM-dd' };

const ZOOM = { 'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '恢复原大小' };

function extendIfThere($injector, name, texts) {
  if ($injector.has(name)) {
    angular.extend($injector.get(name), texts);
  }
}

if (document.documentElement.lang === 'zh-CN') {
  angular.module('cam.tasklist').config(['$provide', $provide => {
    $provide.decorator('$locale', ['$delegate', $delegate => {
      angular.extend($delegate.DATETIME_FORMATS, DATES);
      $delegate.id = 'zh-cn';
      $delegate.localeID = 'zh_CN';
      $delegate.pluralCat = () => 'other';
      return $delegate;
    }]);
  }]);

  // The engine explains its refusals in English only: what went wrong is said by the heading, in Chinese.
  angular.module('cam.tasklist').config(['$provide', $provide => {
    $provide.decorator('Notifications', ['$delegate', $delegate => {
      ['add', 'addError', 'addMessage'].forEach(name => {
        const show = $delegate[name];
        $delegate[name] = notification => {
          if (!/[\u4e00-\u9fff]/.test(notification.message || '')) {
            notification.message = '';
          }
          return show.call($delegate, notification);
        };
      });
      return $delegate;
    }]);
  }]);

  // A second directive of the diagram's name: the first brings the buttons.
  angular.module('cam.tasklist').directive('camWidgetBpmnViewer', ['$timeout', $timeout => ({
    restrict: 'A',
    link: (_, viewer) => $timeout(() => viewer[0].querySelectorAll('button[title]').forEach(button => {
      button.title = ZOOM[button.title] || button.title;
    }))
  })]);

  angular.module('cam.tasklist').run(['$injector', '$rootScope', ($injector, $rootScope) => {
    extendIfThere($injector, 'uibPaginationConfig', PAGES);
    extendIfThere($injector, 'uibDatepickerPopupConfig', DATE_POPUP);
    const title = () => { document.title = '提案办理'; };
    $rootScope.$on('$viewContentLoaded', title);
    $rootScope.$on('authentication.changed', title);
  }]);
}
