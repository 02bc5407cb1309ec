"use strict";
(() => {
  const back = document.querySelector(".return");
  let origin = null;

  const unfold = (element) => {
    for (let fold = element?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };

  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    unfold(target);
    const inTexts = target?.closest(".sources") !== null && target !== null;
    if (back) back.hidden = !(inTexts && origin);
    for (const old of document.querySelectorAll(".record [aria-current=location]")) old.removeAttribute("aria-current");
    if (inTexts && origin) origin.setAttribute("aria-current", "location");
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest('.record a[href^="#"]');
    if (link) origin = link;
  });

  back?.addEventListener("click", (event) => {
    event.preventDefault();
    back.hidden = true;
    unfold(origin);
    origin?.scrollIntoView({ block: "center" });
    origin?.focus({ preventScroll: true });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && origin) origin.focus();
  });

  window.addEventListener("hashchange", follow);
  window.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  follow();
})();
