package fr.maillon.maintenance;

/** What was typed makes no command. */
public class WrongUsage extends CommandFailed {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String why) {
        super(why);
    }
}
