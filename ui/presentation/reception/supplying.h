#pragma once

#include "ui/presentation/dossier/openeddossier.h"

#include <QObject>

#include <optional>

namespace motcua::presentation
{

/// The dossier for which papers are taken in that were asked for (form 02), in place of a new
/// reception: with the same checklist, scanner and files. GUI thread.
class Supplying final : public QObject
{
    Q_OBJECT

public:
    explicit Supplying(services::Desk &desk, QObject *parent = nullptr)
        : QObject(parent), m_desk(desk)
    {
    }

    /// What this operator has begun for it goes on, else it begins. `opened` or `failed` follows.
    void open(const QString &code);
    /// Of a draft that is taken up again.
    void open(const services::Unfinished &unfinished);
    /// A new reception.
    void clear();

    [[nodiscard]] bool isOn() const { return m_opened.has_value(); }
    /// Only while it is on.
    [[nodiscard]] const domain::Dossier &dossier() const { return m_opened->shown.dossier; }
    /// The published list, of the chosen case; compulsory are those alone that are not there yet.
    [[nodiscard]] QList<domain::ProcedureComponent> papers() const;
    [[nodiscard]] services::SuppliedTo target() const;
    /// It was never accepted: it is with this.
    [[nodiscard]] bool accepts() const;
    /// The cases (trường hợp) of which the officer names one, because it is accepted with this;
    /// empty = none is asked for.
    [[nodiscard]] QList<domain::ProcedureCase> cases() const;
    /// The one it is, at first what the filing told; empty = not named yet.
    [[nodiscard]] const QString &caseCode() const { return m_case; }
    /// `caseChosen` follows: papers follow the case.
    void chooseCase(const QString &caseCode);
    [[nodiscard]] bool needsCase() const { return m_case.isEmpty() && !cases().isEmpty(); }
    /// Who, which procedure and what was asked for, a line each.
    [[nodiscard]] QStringList lines() const;

signals:
    /// The draft to go on with; without an id there is none.
    void opened(const motcua::services::Unfinished &unfinished);
    void caseChosen();
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    std::optional<OpenedDossier> m_opened;
    QString m_case;
    quint64 m_asked = 0;
};

} // namespace motcua::presentation
