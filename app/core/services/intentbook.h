#pragma once

#include "app/core/domain/scanintent.h"
#include "app/core/ports/actor.h"

#include <QByteArray>

namespace motcua::services
{

/// The scan profiles of a desk: those that came with the program and its profile, and on top what
/// a supervisor or an administrator has made of them in the window. A value; the front end keeps
/// the latter in the settings under settingName. The front end's thread.
class IntentBook
{
public:
    inline static const QString settingName = QStringLiteral("scan.intents");

    IntentBook() = default;
    explicit IntentBook(domain::ScanIntents shipped) : m_shipped(shipped), m_all(std::move(shipped))
    {
    }
    /// Takes in what json() gave; bytes that cannot be read are as good as none.
    void restore(const QByteArray &bytes);
    [[nodiscard]] QByteArray json() const;

    [[nodiscard]] const domain::ScanIntents &all() const { return m_all; }
    /// Did this desk make it or change it?
    [[nodiscard]] bool isOwn(const QString &id) const { return m_own.byId(id) != nullptr; }
    [[nodiscard]] bool isShipped(const QString &id) const { return m_shipped.byId(id) != nullptr; }

    /// Changes the intent of the same id, or adds one where the id is empty; returns its id.
    /// Errors: "intent.noName", "intent.nameTaken" (argument: the name).
    [[nodiscard]] kernel::Result<QString> put(domain::ScanIntent intent);
    /// Gives up what this desk made of it: one of its own goes, a shipped one is as it came.
    void giveUp(const QString &id);
    /// The intent of everything that no rule names.
    void setUsual(const QString &id);

private:
    void merge();

    domain::ScanIntents m_shipped;
    domain::ScanIntents m_own; ///< no rules
    domain::ScanIntents m_all;
};

/// Whether someone may change scan profiles and options of devices, which count for everybody at
/// the desk: supervisors and administrators. Error: "role.notAllowed".
[[nodiscard]] kernel::Status requireScannerCare(const ports::Actor &actor);

} // namespace motcua::services
