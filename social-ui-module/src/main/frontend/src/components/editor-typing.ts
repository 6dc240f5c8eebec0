import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Typing over marked words is done by us: the browser would keep their look by a style attribute, which the policy
 * refuses. What is marked is asked of the browser, as the editor hears of a new selection only after a moment.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const typed = event.inputType === 'insertText' || event.inputType === 'insertReplacementText' ? event.data : null;
    if (typed === null || view.composing) {
      return false;
    }
    const marked = markedRange(view);
    if (marked.empty) {
      return false;
    }
    event.preventDefault();
    if (!view.state.readOnly) {
      view.dispatch({ selection: marked });
      view.dispatch(view.state.replaceSelection(typed), { userEvent: 'input.type', scrollIntoView: true });
    }
    return true;
  },
});

/** Chromium tells the selection of a shadow tree at its root, others at the document. */
function markedRange(view: EditorView) {
  const root = view.root as ShadowRoot & Partial<Pick<Document, 'getSelection'>>;
  const seen = root.getSelection ? root.getSelection() : document.getSelection();
  const within = (node: Node | null | undefined): node is Node => !!node && view.contentDOM.contains(node);
  return seen && within(seen.anchorNode) && within(seen.focusNode)
    ? EditorSelection.range(
        view.posAtDOM(seen.anchorNode, seen.anchorOffset),
        view.posAtDOM(seen.focusNode, seen.focusOffset),
      )
    : view.state.selection.main;
}
