package fr.maillon.intake.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.intake.RequestFile;
import fr.maillon.intake.RequestFiles;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestNext;
import fr.maillon.intake.RequestPromise;
import fr.maillon.intake.RequestStatus;
import fr.maillon.intake.service.PromiseTold;
import fr.maillon.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a client is told of the answer to a request: who reads it and before when, or why it was not taken on. */
@Named
@RequestScoped
public class RequestAnswerBacking {

    @Inject
    private RequestFiles files;

    @Inject
    private PromiseTold promises;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Say say;

    private String id;
    private RequestFile request;
    private RequestPromise promise;

    /** Which request the page is about; read once. */
    public RequestAnswerBacking of(String requestId) {
        if (!requestId.equals(id)) {
            id = requestId;
            request = files.fileFor(currentUser.viewer(), new RequestId(requestId));
            promise = promises.promised(request.summary().id());
        }
        return this;
    }

    /** Whether an answer is awaited, the first or one to what the client added. */
    public boolean isAwaited() {
        return request.next() == RequestNext.ACKNOWLEDGE || request.next() == RequestNext.QUALIFY;
    }

    public boolean isRejected() {
        return request.summary().status() == RequestStatus.REJECTED;
    }

    public String getReason() {
        return request.endReason();
    }

    public RequestPromise getPromise() {
        return promise;
    }

    /** Who reads it, by name where there is one. */
    public String getReader() {
        return promise.reader().isEmpty() ? say.text1("promise.association", promise.territory()) : promise.reader();
    }

    /** When the reader can be called. */
    public String getHours() {
        return promise.desk().hours().said(say.texts().locale());
    }

    /** The number as a telephone wants it. */
    public String getDialled() {
        return promise.desk().phone().replaceAll("[^+0-9]", "");
    }
}
