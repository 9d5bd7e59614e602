package fr.maillon.demo.web;

import fr.maillon.demo.service.DemoTime;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Moves the demonstration's clock on. */
@Named
@RequestScoped
public class DemoTimeBacking {

    @Inject
    private DemoTime time;

    @Inject
    private Messenger messenger;

    private Instant now;
    private Integer days = 1;

    public void load() {
        now = time.now();
    }

    public String advance() {
        time.advance(days);
        messenger.success("demo.time.moved", time.now());
        return Redirects.to("/public/demo/time");
    }

    public Instant getNow() {
        return now;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
