import { EditorView } from '@codemirror/view';

/**
 * Typing over marked words is done by us: the browser would keep their look by a style attribute, which the policy
 * refuses.
 */
export const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const typed = event.inputType === 'insertText' || event.inputType === 'insertReplacementText' ? event.data : null;
    if (typed === null || view.composing || view.state.selection.main.empty) {
      return false;
    }
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(typed), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
