"use strict";
/* Comfort for pages that work without: the body's editor, tabs that keep what is typed, a word before it is lost. */

const ALLOWED = new Set(["P", "H2", "H3", "UL", "OL", "LI", "BLOCKQUOTE", "CITE", "Q", "STRONG", "EM", "B", "I", "SUB", "SUP", "BR", "A"]);
const BLOCKS = new Set(["P", "H1", "H2", "H3", "H4", "DIV", "UL", "OL", "LI", "BLOCKQUOTE", "SECTION", "ARTICLE", "TABLE", "TR"]);
const CLASSES = new Set(["question", "answer"]);

/** Rebuilds markup from elements that an article may hold; everything else leaves its words behind. */
function clean(source, target) {
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      target.append(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE && !["SCRIPT", "STYLE", "TEMPLATE", "HEAD"].includes(node.tagName)) {
      const name = node.tagName === "H1" ? "H2" : node.tagName === "H4" ? "H3" : node.tagName;
      const kept = ALLOWED.has(name) ? document.createElement(name) : BLOCKS.has(name) ? wrapper(node) : null;
      if (kept && name === "A" && /^(https?:|mailto:)/i.test(node.getAttribute("href") ?? "")) {
        kept.setAttribute("href", node.getAttribute("href"));
      }
      if (kept && CLASSES.has(node.className)) {
        kept.className = node.className;
      }
      clean(node, kept ?? target);
      if (kept) {
        target.append(kept);
      }
    }
  }
  return target;
}

/** A foreign block becomes a paragraph, unless it only holds other blocks. */
function wrapper(node) {
  return [...node.children].some((child) => BLOCKS.has(child.tagName)) ? null : document.createElement("p");
}

/** Without style attributes before it is parsed: the page's policy would report each of them. */
function parse(html) {
  const plain = html.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, "");
  return clean(new DOMParser().parseFromString(plain, "text/html").body, document.createElement("div"));
}

function richText(field) {
  const source = field.querySelector("textarea");
  const editor = field.querySelector(".editor");
  const toolbar = field.querySelector(".toolbar");
  const sourceButton = toolbar.querySelector("[data-command=source]");
  const inSource = () => field.classList.contains("source");
  const toSource = () => {
    const html = parse(editor.innerHTML).innerHTML;
    source.value = html.replace(/(<\/(?:p|h2|h3|ul|ol|li|blockquote)>)(?=<)/g, "$1\n");
  };
  const toEditor = () => {
    editor.replaceChildren(...parse(source.value).childNodes);
    for (const node of [...editor.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() === "") {
        node.remove();
      }
    }
    if (!editor.hasChildNodes()) {
      const paragraph = document.createElement("p");
      paragraph.append(document.createElement("br"));
      editor.append(paragraph);
    }
  };
  const commands = {
    p: () => document.execCommand("formatBlock", false, "p"),
    h2: () => document.execCommand("formatBlock", false, "h2"),
    bold: () => document.execCommand("bold"),
    italic: () => document.execCommand("italic"),
    quote: () => document.execCommand("formatBlock", false, "blockquote"),
    bullets: () => document.execCommand("insertUnorderedList"),
    numbers: () => document.execCommand("insertOrderedList"),
    link: () => {
      const address = prompt(editor.dataset.linkQuestion, "https://");
      if (address && /^(https?:\/\/|mailto:)/i.test(address)) {
        document.execCommand("createLink", false, address);
      }
    },
    unlink: () => document.execCommand("unlink"),
    undo: () => document.execCommand("undo"),
    redo: () => document.execCommand("redo"),
  };

  toEditor();
  editor.contentEditable = source.closest("fieldset")?.disabled ? "false" : "true";
  toolbar.hidden = editor.hidden = false;
  source.hidden = true;
  document.execCommand("defaultParagraphSeparator", false, "p");
  document.execCommand("styleWithCSS", false, "false");

  toolbar.addEventListener("mousedown", (event) => event.preventDefault());
  toolbar.addEventListener("click", (event) => {
    const command = event.target.closest("button")?.dataset.command;
    if (command === "source") {
      if (inSource()) {
        toEditor();
      } else {
        toSource();
      }
      field.classList.toggle("source");
      source.hidden = !inSource();
      sourceButton.setAttribute("aria-pressed", String(inSource()));
      (inSource() ? source : editor).focus();
    } else if (command && !inSource()) {
      editor.focus();
      commands[command]();
    }
  });
  toolbar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const buttons = [...toolbar.querySelectorAll("button")];
      buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus();
      event.preventDefault();
    }
  });
  editor.addEventListener("paste", (event) => {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    if (html) {
      document.execCommand("insertHTML", false, parse(html).innerHTML);
    } else {
      document.execCommand("insertText", false, text);
    }
  });
  field.querySelector("label").addEventListener("click", () => editor.focus());
  field.closest("form").addEventListener("submit", () => inSource() || toSource());
}

/** Whether the form holds something that is not saved. */
function watch(form) {
  let changed = false;
  const mark = () => {
    changed = true;
    document.querySelectorAll("[data-unsaved]").forEach((note) => (note.hidden = false));
  };
  form.addEventListener("input", mark);
  form.addEventListener("change", mark);
  form.addEventListener("submit", () => (changed = false));
  addEventListener("beforeunload", (event) => changed && event.preventDefault());
}

/** Turns the two links into tabs; the frame is loaded when it is first seen. */
function tabs(root) {
  const links = [...root.querySelectorAll(".tab-list a")];
  const list = root.querySelector(".tab-list");
  list.setAttribute("role", "tablist");
  const choose = (chosen) => {
    links.forEach((link) => {
      const on = link === chosen;
      link.setAttribute("aria-selected", String(on));
      link.removeAttribute("aria-current");
      link.tabIndex = on ? 0 : -1;
      document.getElementById(link.dataset.panel).hidden = !on;
    });
    history.replaceState(null, "", chosen.href);
  };
  links.forEach((link) => {
    link.setAttribute("role", "tab");
    link.setAttribute("aria-controls", link.dataset.panel);
    document.getElementById(link.dataset.panel).setAttribute("role", "tabpanel");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      choose(link);
    });
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = links.at((links.indexOf(document.activeElement) + step) % links.length);
      choose(next);
      next.focus();
      event.preventDefault();
    }
  });
  const current = links.find((link) => link.hasAttribute("aria-current"));
  links.forEach((link) => {
    link.setAttribute("aria-selected", String(link === current));
    link.tabIndex = link === current ? 0 : -1;
    link.removeAttribute("aria-current");
  });
}

document.querySelectorAll("[data-rich-text]").forEach(richText);
document.querySelectorAll("[data-guard]").forEach(watch);
document.querySelectorAll("[data-tabs]").forEach(tabs);
document.querySelector("[data-focus]")?.focus();
