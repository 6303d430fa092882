package nl.drentscheaa.inburgering.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container turns to for every error that nothing else answered. */
@Controller
class ProblemPage implements ErrorController {

    private final Problems problems;

    ProblemPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean anError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer;
        int status = anError ? (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : 404;
        problems.write(response, ProblemCode.of(status));
    }
}
