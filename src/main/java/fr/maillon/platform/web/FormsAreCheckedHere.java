package fr.maillon.platform.web;

import jakarta.faces.component.UIForm;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Forms reach the server whatever is in them. A browser that checks dates and addresses itself would hold a form back with a
 * bubble of its own, in its own words and language, gone after some seconds, and the page would say nothing.
 */
public class FormsAreCheckedHere implements SystemEventListener {

    private static final String NO_VALIDATE = "novalidate";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        ((UIForm) event.getSource()).getPassThroughAttributes().put(NO_VALIDATE, NO_VALIDATE);
    }
}
