// Loads the page again when the site has been written again, or its server was started again.
(function () {
  "use strict";
  var wasOpen = false, again = false;
  var events = new EventSource("/-/events");
  events.addEventListener("open", function () {
    if (again) location.reload();
    wasOpen = true;
  });
  events.addEventListener("error", function () { again = wasOpen; });
  events.addEventListener("written", function () { location.reload(); });
})();
