#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/reception/procedurelistmodel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace motcua::presentation
{

/// Finds a procedure while the officer types (without diacritics, by code, by field) and holds the
/// chosen one with its case, always in the version of the day of reception. An answer that comes
/// after the officer typed on is dropped. GUI thread.
class ProcedurePresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ProcedurePresenter(services::Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] ProcedureListModel *results() { return &m_results; }
    void search(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_search.isActive() || m_awaited != 0; }

    [[nodiscard]] const std::optional<domain::Procedure> &chosen() const { return m_chosen; }
    [[nodiscard]] const QString &caseCode() const { return m_case; }
    void choose(int row);
    void chooseCase(const QString &caseCode);
    void clear();
    /// Of a recovered draft; `chosenChanged` follows when the catalogue has it on that day.
    void restore(const QString &code, const QString &caseCode);
    [[nodiscard]] bool isRestoring() const { return m_restored != 0 && !m_chosen; }

    /// When the dossier was really received; invalid = now. The appointment counts from it. What is
    /// chosen changes to the version of that day: `chosenChanged`, or `dayChanged` where it is the
    /// same one; where none was in force it is chosen no more, `failed` says so, and it is back
    /// with a day on which one was.
    void setReceivedAt(const QDateTime &at);
    [[nodiscard]] QDateTime receivedAt() const; ///< as set, else now
    [[nodiscard]] bool isOfAnEarlierDay() const;
    /// The appointment of a dossier received then; nothing without a prescribed time.
    [[nodiscard]] std::optional<domain::Appointment> appointment() const;
    /// `Thứ Sáu, 27/11/2026 16:30`, or why there is none; empty before a procedure is chosen.
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] QString dueReason() const;
    /// The whole count, a sentence for each step; empty without an appointment.
    [[nodiscard]] QStringList dueExplanation() const;

signals:
    void resultsChanged();
    void chosenChanged(); ///< procedure or case
    void dayChanged();    ///< of reception, with the same version
    void failed(const motcua::kernel::Error &error);

private:
    struct Wish {
        QString code;
        QString caseCode;
    };
    void runSearch();
    void load(const Wish &wish);
    void take(domain::Procedure found, const QString &caseCode);
    void lose(const Wish &wish);

    services::Desk &m_desk;
    ProcedureListModel m_results;
    QTimer m_search;
    QString m_text;
    quint64 m_asked = 0;    // number of the last question
    quint64 m_awaited = 0;  // of the question still open; 0 = none
    quint64 m_restored = 0; // the same of restore()
    std::optional<domain::Procedure> m_chosen;
    QString m_case;
    std::optional<Wish> m_lost; // not in force on the day that was told
    QDateTime m_receivedAt;
};

} // namespace motcua::presentation
