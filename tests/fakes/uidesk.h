#pragma once

#include "app/core/ports/paperpreview.h"
#include "app/core/ports/paperrenderer.h"
#include "app/core/services/desk.h"
#include "app/core/services/onlineentry.h"
#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorycaptures.h"
#include "tests/fakes/memorycatalogue.h"
#include "tests/fakes/memoryfees.h"
#include "tests/fakes/memorynews.h"
#include "tests/fakes/memorystores.h"
#include "tests/fakes/memoryusers.h"
#include "tests/fakes/plainsealedfiles.h"
#include "tests/fakes/uiscan.h"
#include "tests/fakes/uiscanners.h"

#include <QMutex>

#include <memory>

namespace motcua::tests
{

/// Writes a text file in place of a PDF: one line for each page, as the page's bytes.
class UiDocumentWriter final : public ports::DocumentWriter
{
public:
    [[nodiscard]] kernel::Result<ports::WrittenDocument>
    writePdf(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts,
             const QString &path) const override;
    /// Judges by the suffix; "locked.pdf" has a password.
    [[nodiscard]] kernel::Result<ports::FileFacts> inspect(const QString &path) const override;
};

class UiPaperRenderer final : public ports::PaperRenderer
{
public:
    std::optional<kernel::Error> fault;
    QString faultFor; ///< number of the only dossier that it is of; empty = all
    std::optional<kernel::Error> warning;
    [[nodiscard]] kernel::Result<ports::RenderedPaper>
    render(const ports::PaperRequest &request, const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Result<QByteArray> csv(const ports::PaperRequest &request,
                                                 const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Result<QByteArray> joined(const QList<QByteArray> &papers) const override;
    [[nodiscard]] kernel::Result<QByteArray>
    separators(const QList<ports::SeparatorSheet> &sheets) const override;
    [[nodiscard]] kernel::Result<QByteArray>
    explanation(const ports::ExplainedDate &date) const override;
};

/// One form and one part; a file with "{{nmae}}" in it has that mistake in its line.
class UiFormWorkshop final : public ports::FormWorkshop
{
public:
    [[nodiscard]] QStringList forms() const override;
    [[nodiscard]] kernel::Result<ports::TriedForm>
    tryOut(const ports::FormTrial &trial, const domain::Profile &profile) const override;
    [[nodiscard]] kernel::Status install(const QString &file, const QString &as) const override;
    [[nodiscard]] QStringList own() const override;
    [[nodiscard]] kernel::Status putAside(const QString &form) const override;
    [[nodiscard]] QStringList installed() const;

private:
    mutable QMutex m_mutex;
    mutable QStringList m_installed;
};

class UiCashReport final : public ports::CashReportRenderer
{
public:
    [[nodiscard]] kernel::Result<QByteArray> pdf(const ports::CashReportRequest &request,
                                                 const domain::Profile &profile) const override;
    [[nodiscard]] QByteArray csv(const ports::CashReportRequest &request) const override;
};

/// Draws a page that looks like the receipt, for screenshots.
class UiPaperPreview final : public ports::PaperPreview
{
public:
    [[nodiscard]] kernel::Result<QList<QImage>> pages(const QByteArray &pdf, int dpi,
                                                      ports::PageSpan span = {}) const override;
};

/// Finds the same card on every page.
class UiCardFinder final : public ports::CardFinder
{
public:
    QString text; ///< of its code; empty = no card
    QString zone; ///< lines of its back
    std::optional<kernel::Error> fault;
    [[nodiscard]] kernel::Result<ports::SeenCard> look(const QString &,
                                                       const QByteArray &) const override
    {
        if (fault)
            return kernel::failure(*fault);
        return ports::SeenCard{text, zone};
    }
};

/// A whole desk in memory: fakes behind the real services. Make it after the application object.
class UiDesk
{
public:
    UiDesk();
    ~UiDesk();

    /// Runs on the storage thread and waits: how a test looks into the stores.
    template <class Work> auto inStore(Work work) { return m_storage.call(std::move(work)); }
    /// A few dossiers in every queue.
    void fillQueues();
    /// A dossier of last year with the scanned birth certificate of sampleCard()'s owner.
    void fillEarlierPaper();
    /// What the server says of the dossiers in the queues: one differs, one could not be taken
    /// over.
    void fillNews();
    /// Logs somebody else in: before the window or a presenter is made.
    void actAs(domain::Role role);
    /// A series for each kind of fee, and two dossiers with fees in the first queue.
    void fillFees();

    FixedClock clock{kernel::vietnamTime(QDate(2026, 11, 20), QTime(9, 41))};
    MemoryCatalogue catalogue;
    MemoryDossierStore dossiers;
    MemoryOutboxStore outbox{dossiers};
    MemoryFeeStore fees{dossiers, clock};
    MemoryNews news{dossiers};
    MemoryClockBook clockBook;
    services::SyncStatus syncStatus;
    MemoryUsers users;
    MemoryBlobStore blobs;
    MemoryCaptures captures;
    PlainSealedFiles files;
    UiPageSource scanner;
    UiPageSource fileSource;
    UiPageProcessor processor;
    UiRecogniser recogniser;
    services::PagePool pagePool;
    UiDocumentWriter documents;
    UiPaperRenderer renderer;
    UiFormWorkshop forms;
    UiCashReport cashReport;
    UiPaperPreview preview;
    UiCardFinder cards;
    UiScanners scanners{scanner};
    UiSettings settings;
    services::KnownScanners known;
    services::IntentBook intents;
    domain::Profile profile;
    int syncs = 0;
    int confirmedPulls = 0;
    QStringList noted; ///< in the audit trail by masterData and note
    /// What the server lists; nothing = it cannot be reached.
    std::optional<QList<domain::ToldProcedure>> told;

    [[nodiscard]] services::Desk &desk() { return *m_desk; }

private:
    domain::WorkCalendar m_calendar;
    std::unique_ptr<services::Intake> m_intake;
    std::unique_ptr<services::Receptions> m_receptions;
    std::unique_ptr<services::Papers> m_papers;
    std::unique_ptr<services::DossierMoves> m_moves;
    std::unique_ptr<services::DossierView> m_view;
    std::unique_ptr<services::OnlineEntry> m_online;
    std::unique_ptr<services::ServerNews> m_news;
    std::unique_ptr<services::Fees> m_fees;
    std::unique_ptr<services::CashDesk> m_cash;
    std::unique_ptr<services::MasterData> m_master;
    std::unique_ptr<services::Desk> m_desk;
    kernel::Executor m_storage{QStringLiteral("store")}; // goes first: its last work needs the rest
};

/// The QR text of an invented person's card.
[[nodiscard]] QString sampleCard();

} // namespace motcua::tests
