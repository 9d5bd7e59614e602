package fr.maillon.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** All that a process model may call, by name: the delegates and nothing else. */
@ApplicationScoped
public class DelegateRegistry {

    @Inject
    @Any
    private Instance<JavaDelegate> delegates;

    /** The delegates by the names that stand in the models. */
    public Map<Object, Object> beans() {
        return delegates
                .handlesStream()
                .collect(Collectors.toUnmodifiableMap(handle -> handle.getBean().getName(), Instance.Handle::get));
    }
}
