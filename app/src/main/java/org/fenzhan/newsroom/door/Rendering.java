package org.fenzhan.newsroom.door;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes an [Answer]. A page is rendered whole before the first byte is sent, so a fault in a
/// template becomes an error page, never half a page.
public final class Rendering implements HandlerMethodReturnValueHandler {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fenzhan.templates");

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null && answer instanceof Answer given) {
            write(given, response);
        }
    }

    public void write(Answer answer, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Answer.Page page -> {
                Utf8ByteOutput html = new Utf8ByteOutput();
                templates.render("newsroom/" + page.template() + ".jte", page.model(), html);
                response.setStatus(page.status().value());
                response.setContentType("text/html;charset=utf-8");
                response.setContentLength(html.getContentLength());
                html.writeTo(response.getOutputStream());
            }
            case Answer.SeeOther(String address) -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", address);
            }
        }
    }
}
