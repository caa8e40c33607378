#pragma once

#include "ui/presentation/dossier/moveform.h"
#include "ui/presentation/dossier/openeddossier.h"
#include "ui/presentation/papers/paperview.h"
#include "ui/presentation/reception/printedreason.h"

#include <QObject>

namespace motcua::presentation
{

/// One document of a dossier, or a paper that has none.
struct PaperLine {
    QString paper;
    QString handedIn; ///< "1 bản chính"
    QString pages;
    kernel::DocumentId document; ///< null = nothing to look at
};

/// One step of a dossier's course.
struct CourseLine {
    QString when;
    QString what;
    QString who;
};

/// One dossier on the screen: what it holds, how it went, and what can be done now. Questions go to
/// the storage thread; an answer that comes after another dossier was opened is dropped. GUI
/// thread.
class DossierPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit DossierPresenter(services::Desk &desk, QObject *parent = nullptr)
        : QObject(parent), printedReason(desk), m_desk(desk)
    {
    }

    PrintedReason printedReason;

    /// `shown` or `failed` follows.
    void open(const QString &code);
    void reload() { open(m_code); }

    /// As last read; only after `shown`.
    [[nodiscard]] const domain::Dossier &dossier() const { return m_opened.shown.dossier; }
    enum class Pressing { None, Soon, Late };
    [[nodiscard]] Pressing pressing() const;
    /// The appointment or the answer clock, with what it means now.
    [[nodiscard]] QString dueText() const;
    /// Why this date, a sentence each; none without a prescribed time.
    [[nodiscard]] QStringList dateReason() const;
    /// The same on paper, for an applicant who asks.
    void printReason();
    [[nodiscard]] QList<PaperLine> papers() const;
    [[nodiscard]] QList<CourseLine> course() const;
    /// Places, supplements, extensions, results, hand-over: one sentence each.
    [[nodiscard]] QStringList facts() const;
    /// What is not there of a dossier that is not accepted, as a sentence; empty = nothing.
    [[nodiscard]] QString missingText() const;

    /// The moves that the law and the user's role allow now, "extend" included.
    [[nodiscard]] QStringList moves() const;
    /// Those that the law allows now and the profile keeps for supervisors, of whom the user is
    /// none; "correct" included.
    [[nodiscard]] QStringList reservedMoves() const;
    [[nodiscard]] QList<MoveField> fields(const QString &move) const
    {
        return fieldsOf(move, dossier(), m_opened);
    }
    /// Whether what was typed may be set right now: then perform() takes "correct" too.
    [[nodiscard]] bool mayCorrect() const;
    /// `moved` or `refused` follows; false = a field is at fault, and `faulty` was said.
    bool perform(const QString &move, const MoveInput &input);
    [[nodiscard]] bool isMoving() const { return m_moving; }

    /// `documentReady` or `failed` follows.
    void look(const PaperLine &line);

signals:
    void shown();
    void failed(const motcua::kernel::Error &error);
    /// Done: one sentence, with what is worth saying behind it.
    void moved(const QString &sentence);
    void refused(const motcua::kernel::Error &error);
    void faulty(const QString &field, const motcua::kernel::Error &error);
    void documentReady(const QString &name, const QByteArray &pdf);
    void receiptReady(const motcua::presentation::PaperView &receipt);

private:
    [[nodiscard]] QStringList deedsWith(domain::DeedRight right) const;
    void write(const MoveOf &what, const MoveInput &told,
               const kernel::Result<QList<services::PreparedFile>> &files);
    void finishMove(const QString &move, const services::Moved &moved);
    void printReceipt(const QString &code);

    services::Desk &m_desk;
    QString m_code;
    OpenedDossier m_opened;
    quint64 m_asked = 0;
    bool m_moving = false;
    QString m_moved; // what was open when the move began
};

} // namespace motcua::presentation
