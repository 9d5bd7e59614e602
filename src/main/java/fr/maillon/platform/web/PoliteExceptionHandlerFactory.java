package fr.maillon.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PoliteExceptionHandler} around the server's own; named in faces-config.xml. */
public class PoliteExceptionHandlerFactory extends ExceptionHandlerFactory {

    public PoliteExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PoliteExceptionHandler(getWrapped().getExceptionHandler());
    }
}
