package nl.drentscheaa.inburgering.platformtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.AllowPublic;
import nl.drentscheaa.inburgering.platformtest.ServiceContext;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class OperationCheckTest {

    @RestController
    static class Silent {
        @GetMapping("/stil")
        void silent() {}
    }

    @RestController
    static class UnknownRole {
        @Allow("directeur")
        @GetMapping("/rol")
        void unknown() {}
    }

    @RestController
    static class NoRole {
        @Allow({})
        @GetMapping("/geen-rol")
        void none() {}
    }

    @RestController
    static class OpenMunicipality {
        @AllowPublic
        @GetMapping("/gemeenten/{gemeente}/open")
        void open() {}
    }

    @RestController
    static class OtherVariable {
        @Allow("consulent")
        @GetMapping("/gemeenten/{id}/dingen")
        void other() {}
    }

    @Test
    void refusesToStartWithAnOperationThatDoesNotSayWhomItAllows() {
        failsWith(Silent.class, "says not whom it allows");
    }

    @Test
    void refusesToStartWithAnUnknownRole() {
        failsWith(UnknownRole.class, "directeur");
    }

    @Test
    void refusesToStartWithoutAnyRole() {
        failsWith(NoRole.class, "unknown roles");
    }

    @Test
    void refusesToStartWithAPublicOperationOfAMunicipality() {
        failsWith(OpenMunicipality.class, "is public");
    }

    @Test
    void refusesToStartWithAMunicipalityUnderAnotherName() {
        failsWith(OtherVariable.class, "{gemeente}");
    }

    private static void failsWith(Class<?> controller, String message) {
        ServiceContext.of(SampleService.class, controller)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(message));
    }
}
