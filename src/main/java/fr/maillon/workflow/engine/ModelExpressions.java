package fr.maillon.workflow.engine;

import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** What an expression of a model may name: a variable, a delegate, or a time of the request. */
class ModelExpressions extends JuelExpressionManager {

    private final BiFunction<String, VariableScope, String> times;

    ModelExpressions(Map<Object, Object> delegates, BiFunction<String, VariableScope, String> times) {
        super(delegates);
        this.times = times;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(super.createElResolver());
        resolvers.add(new TimesByName());
        return resolvers;
    }

    private final class TimesByName extends ELResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || !RequestTimes.names().contains(String.valueOf(property))) {
                return null;
            }
            context.setPropertyResolved(true);
            return times.apply(String.valueOf(property), (VariableScope) context.getContext(VariableScope.class));
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // nothing of a model can be written to
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return String.class;
        }

        @Override
        public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return java.util.Collections.emptyIterator();
        }
    }
}
