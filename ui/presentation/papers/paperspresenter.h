#pragma once

#include "ui/presentation/papers/paperview.h"

#include <QObject>

namespace motcua::presentation
{

/// The papers of one dossier, and those of many days, to be looked at; what is taken of them is
/// kept and noted by the service. GUI thread.
class PapersPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit PapersPresenter(services::Desk &desk, QObject *parent = nullptr);

    /// What can be printed of the dossier with this number; `loaded` follows.
    void load(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QList<services::PaperChoice> &choices() const { return m_choices; }

    /// Of the dossier that was loaded.
    void print(domain::PaperKind kind);
    /// Book or hand-over list alone, or the papers of these kinds of all dossiers of these days; of
    /// `options` the size and the copies.
    void printDays(const QList<domain::PaperKind> &kinds, const services::Days &days,
                   const services::PrintOptions &options = {});

    /// The kinds that printDays() makes for this actor: the most wanted first.
    [[nodiscard]] QList<domain::PaperKind> kindsOfDays() const;
    [[nodiscard]] QDate today() const { return m_desk.clock.now().date(); }

signals:
    void loaded();
    void ready(const motcua::presentation::PaperView &paper);
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    QString m_code;
    QList<services::PaperChoice> m_choices;
};

} // namespace motcua::presentation
