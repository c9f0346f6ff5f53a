package org.fenzhan.newsroom;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.fenzhan.media.Redrawing;
import org.fenzhan.newsroom.desk.DeskArguments;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.door.Assets;
import org.fenzhan.newsroom.door.Entrance;
import org.fenzhan.newsroom.door.Rendering;
import org.fenzhan.newsroom.lists.JumpScreen;
import org.fenzhan.newsroom.lists.KeysScreen;
import org.fenzhan.newsroom.lists.ListScreen;
import org.fenzhan.newsroom.lists.MoreScreen;
import org.fenzhan.newsroom.lists.WorkScreen;
import org.fenzhan.newsroom.plans.PlanPages;
import org.fenzhan.newsroom.plans.PlanScreen;
import org.fenzhan.newsroom.repair.AlikeScreen;
import org.fenzhan.newsroom.repair.FinishedScreen;
import org.fenzhan.newsroom.repair.RepairScreen;
import org.fenzhan.newsroom.repair.TableScreen;
import org.fenzhan.newsroom.review.DiffScreen;
import org.fenzhan.newsroom.review.MergeTargets;
import org.fenzhan.newsroom.review.PreviewScreen;
import org.fenzhan.newsroom.review.PublicationScreen;
import org.fenzhan.newsroom.review.PublishedScreen;
import org.fenzhan.newsroom.review.ReviewPages;
import org.fenzhan.newsroom.review.ReviewScreen;
import org.fenzhan.newsroom.review.RevisionsScreen;
import org.fenzhan.newsroom.review.WithdrawScreen;
import org.fenzhan.newsroom.write.AutosaveScreen;
import org.fenzhan.newsroom.write.ClashScreen;
import org.fenzhan.newsroom.write.Drafts;
import org.fenzhan.newsroom.write.PictureScreen;
import org.fenzhan.newsroom.write.PlaceScreen;
import org.fenzhan.newsroom.write.Presence;
import org.fenzhan.newsroom.write.Saves;
import org.fenzhan.newsroom.write.Uploads;
import org.fenzhan.newsroom.write.WritePages;
import org.fenzhan.newsroom.write.WriteScreen;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Every screen of the newsroom.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class ScreenSetup {
    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> screens(DispatcherServlet dispatcher) {
        ServletRegistrationBean<DispatcherServlet> servlet =
                new ServletRegistrationBean<>(dispatcher, "/");
        servlet.setLoadOnStartup(1);
        // The form around a picture may be large too, but never larger than the whole request.
        servlet.setMultipartConfig(
                new MultipartConfigElement(
                        "", Redrawing.LARGEST_UPLOAD, Redrawing.LARGEST_UPLOAD + (4L << 20), 0));
        return servlet;
    }

    @Bean
    StandardServletMultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    WebMvcConfigurer arguments(NewsroomParts parts, Entrance entrance, Rendering rendering) {
        DeskArguments desk =
                new DeskArguments(parts.group(), parts.articles(), entrance, parts.clock());
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(desk);
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(rendering);
            }
        };
    }

    @Bean
    Frames frames(NewsroomParts parts, Assets assets) {
        return new Frames(parts.list(), parts.plans(), assets);
    }

    @Bean
    Refusals refusals(NewsroomParts parts) {
        return new Refusals(parts.articles(), parts.people(), parts.list());
    }

    @Bean
    WorkScreen workScreen(NewsroomParts parts, PlanPages plans, Frames frames) {
        return new WorkScreen(parts.list(), parts.articles(), plans, frames, parts.group());
    }

    @Bean
    ListScreen listScreen(NewsroomParts parts, Frames frames) {
        return new ListScreen(parts.list(), parts.people(), frames);
    }

    @Bean
    JumpScreen jumpScreen(NewsroomParts parts, Frames frames) {
        return new JumpScreen(parts.list(), frames);
    }

    @Bean
    KeysScreen keysScreen(Frames frames) {
        return new KeysScreen(frames);
    }

    @Bean
    MoreScreen moreScreen(NewsroomParts parts, Frames frames) {
        return new MoreScreen(parts.people(), frames);
    }

    @Bean
    Saves saves(NewsroomParts parts) {
        return new Saves(parts.articles());
    }

    @Bean
    Drafts drafts(NewsroomParts parts, Saves saves) {
        return new Drafts(parts.articles(), saves);
    }

    @Bean
    Presence presence(NewsroomParts parts) {
        return new Presence(parts.clock());
    }

    @Bean
    Uploads uploads(NewsroomParts parts) {
        return new Uploads(parts.pictures());
    }

    @Bean
    WritePages writePages(NewsroomParts parts, Refusals refusals, Frames frames) {
        return new WritePages(parts.articles(), parts.list(), parts.people(), refusals, frames);
    }

    @Bean
    WriteScreen writeScreen(
            NewsroomParts parts,
            Drafts drafts,
            WritePages pages,
            Refusals refusals,
            Presence presence,
            Uploads uploads) {
        return new WriteScreen(parts.articles(), drafts, pages, refusals, presence, uploads);
    }

    @Bean
    AutosaveScreen autosaveScreen(
            NewsroomParts parts, Drafts drafts, Refusals refusals, Presence presence) {
        return new AutosaveScreen(parts.articles(), drafts, parts.people(), refusals, presence);
    }

    @Bean
    PictureScreen pictureScreen(NewsroomParts parts, Uploads uploads) {
        return new PictureScreen(parts.pictures(), uploads);
    }

    @Bean
    ClashScreen clashScreen(NewsroomParts parts, Saves saves, Frames frames) {
        return new ClashScreen(parts.articles(), saves, parts.people(), frames);
    }

    @Bean
    PlaceScreen placeScreen(NewsroomParts parts, Frames frames) {
        return new PlaceScreen(parts.articles(), frames);
    }

    @Bean
    ReviewPages reviewPages(NewsroomParts parts, Refusals refusals, Frames frames) {
        return new ReviewPages(parts.articles(), parts.list(), parts.people(), refusals, frames);
    }

    @Bean
    ReviewScreen reviewScreen(NewsroomParts parts, ReviewPages pages, Refusals refusals) {
        return new ReviewScreen(parts.articles(), parts.list(), pages, refusals);
    }

    @Bean
    PreviewScreen previewScreen(NewsroomParts parts, Assets assets) {
        return new PreviewScreen(parts.articles(), parts.list(), parts.preview(), assets);
    }

    @Bean
    WithdrawScreen withdrawScreen(NewsroomParts parts, Refusals refusals, Frames frames) {
        return new WithdrawScreen(
                parts.articles(),
                new MergeTargets(parts.articles(), parts.list()),
                refusals,
                frames);
    }

    @Bean
    DiffScreen diffScreen(NewsroomParts parts, Frames frames) {
        return new DiffScreen(parts.articles(), parts.list(), parts.people(), frames);
    }

    @Bean
    RevisionsScreen revisionsScreen(NewsroomParts parts, Frames frames) {
        return new RevisionsScreen(parts.articles(), parts.list(), parts.people(), frames);
    }

    @Bean
    PublishedScreen publishedScreen(NewsroomParts parts, Frames frames) {
        return new PublishedScreen(parts.articles(), parts.list(), parts.publications(), frames);
    }

    @Bean
    PublicationScreen publicationScreen(NewsroomParts parts, Frames frames) {
        return new PublicationScreen(parts.publications(), frames);
    }

    @Bean
    PlanPages planPages(NewsroomParts parts, Frames frames) {
        return new PlanPages(
                parts.plans(),
                parts.imports(),
                parts.repairs().finished(),
                parts.people(),
                parts.publications(),
                frames);
    }

    @Bean
    PlanScreen planScreen(NewsroomParts parts, PlanPages pages) {
        return new PlanScreen(parts.plans(), parts.repairs().finished(), pages);
    }

    @Bean
    RepairScreen repairScreen(NewsroomParts parts, Frames frames) {
        return new RepairScreen(parts.repairs(), frames);
    }

    @Bean
    AlikeScreen alikeScreen(NewsroomParts parts, Frames frames) {
        return new AlikeScreen(parts.repairs(), frames);
    }

    @Bean
    TableScreen tableScreen(NewsroomParts parts, Frames frames) {
        return new TableScreen(parts.repairs(), frames);
    }

    @Bean
    FinishedScreen finishedScreen(NewsroomParts parts, PlanPages plans, Frames frames) {
        return new FinishedScreen(parts.repairs(), plans, frames);
    }
}
