// Words that somebody marks in an article of a draft are taken along to the form for a comment on it. Without it the words are copied by hand.
document.addEventListener("selectionchange", () => {
    const marked = document.getSelection();
    const words = marked.toString().trim();
    const node = marked.anchorNode;
    const article = node && (node.nodeType === 1 ? node : node.parentElement).closest("[data-quotes]");
    const link = article && article.querySelector("[data-marked]");
    if (link && words && words.length <= 300 && article.contains(marked.focusNode)) {
        link.href = link.href.replace(/&quote=.*$/, "") + "&quote=" + encodeURIComponent(words);
        link.textContent = link.dataset.marked;
    }
});
