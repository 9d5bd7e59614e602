package fr.maillon.delivery.service;

import fr.maillon.delivery.domain.Project;
import fr.maillon.delivery.domain.ProjectRepository;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose project it is: every person finds only their own. */
@ApplicationScoped
class Projects {

    private ProjectRepository projects;
    private DirectoryApi directory;
    private IntakeApi intake;

    @SuppressWarnings("NullAway.Init")
    protected Projects() {}

    @Inject
    Projects(ProjectRepository projects, DirectoryApi directory, IntakeApi intake) {
        this.projects = projects;
        this.directory = directory;
        this.intake = intake;
    }

    /**
     * @throws NotFound when no work was agreed on for this lot
     */
    Project require(LotId lot) {
        return projects.ofLot(lot).orElseThrow(NotFound::new);
    }

    ProviderSummary provider(Viewer viewer) {
        viewer.mustBe(Role.PROVIDER);
        return directory.providerOf(viewer.account()).orElseThrow(NotFound::new);
    }

    ClientSummary client(Viewer viewer) {
        viewer.mustBe(Role.CLIENT);
        return directory.clientOf(viewer.account()).orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when the viewer is not the provider who works on it
     */
    Project ofProvider(Viewer viewer, LotId lot) {
        var provider = provider(viewer);
        var project = require(lot);
        if (!project.isOf(provider.id())) {
            throw new NotFound();
        }
        return project;
    }

    /**
     * @throws NotFound when the viewer is not the client it is done for
     */
    Project ofClient(Viewer viewer, LotId lot) {
        var client = client(viewer);
        var project = require(lot);
        if (!project.isOf(client.id())) {
            throw new NotFound();
        }
        return project;
    }

    /**
     * @throws NotFound when the viewer does not coordinate its territory
     */
    Project ofCoordinator(Viewer viewer, LotId lot) {
        viewer.mustBe(Role.COORDINATOR);
        var project = require(lot);
        if (!viewer.coordinates(intake.request(project.requestId()).territory())) {
            throw new NotFound();
        }
        return project;
    }
}
