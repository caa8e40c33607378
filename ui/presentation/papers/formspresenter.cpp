#include "ui/presentation/papers/formspresenter.h"

#include "ui/presentation/papers/formwords.h"
#include "ui/presentation/papers/paperwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

FormsPresenter::FormsPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_forms(desk.forms ? desk.forms->forms() : QStringList())
{
    if (desk.forms)
        readOwn();
}

bool FormsPresenter::mayTry(const services::Desk &desk)
{
    return desk.forms && domain::mayDo(desk.actor.user.role, domain::Permission::Supervise);
}

QString FormsPresenter::formText(const QString &form)
{
    const auto kind = domain::paperFromName(QFileInfo(form).completeBaseName());
    return kind ? u"%1 · %2"_s.arg(paperTitle(*kind), form) : form;
}

int FormsPresenter::guess(const QString &file) const
{
    const QFileInfo info(file);
    const QString name = info.fileName();
    const qsizetype whole = m_forms.indexOf(info.dir().dirName() + u'/' + name);
    if (whole >= 0)
        return int(whole);
    // Of two sets the later one: that is what is edited today.
    for (qsizetype i = m_forms.size() - 1; i >= 0; --i)
        if (m_forms[i].section(u'/', -1) == name)
            return int(i);
    return -1;
}

void FormsPresenter::tryOut(const ports::FormTrial &trial)
{
    compute(
        this,
        [forms = m_desk.forms, trial, profile = m_desk.profile] {
            return forms->tryOut(trial, profile);
        },
        [this, trial](const kernel::Result<ports::TriedForm> &tried) {
            if (!tried)
                return emit failed(tried.error());
            QStringList sentences;
            for (const ports::FormFault &fault : tried->faults)
                sentences.append(faultText(fault));
            if (!sentences.isEmpty())
                return emit faulty(sentences);
            PaperView view;
            const auto kind = domain::paperFromName(QFileInfo(trial.as).completeBaseName());
            view.kind = kind.value_or(domain::PaperKind::Receipt);
            view.name = trial.as;
            view.pdf = tried->pdf;
            emit ready(view);
        });
}

void FormsPresenter::readOwn()
{
    compute(
        this, [forms = m_desk.forms] { return forms->own(); },
        [this](const QStringList &own) {
            m_own = own;
            emit ownChanged();
        });
}

void FormsPresenter::install(const QString &file, const QString &as)
{
    change([forms = m_desk.forms, file, as] { return forms->install(file, as); },
           u"formInstalled"_s, as, &FormsPresenter::installed);
}

void FormsPresenter::goBack(const QString &form)
{
    change([forms = m_desk.forms, form] { return forms->putAside(form); }, u"formPutAside"_s, form,
           &FormsPresenter::putAside);
}

void FormsPresenter::change(const std::function<kernel::Status()> &work, const QString &what,
                            const QString &form, void (FormsPresenter::*done)(const QString &))
{
    if (!mayTry(m_desk))
        return emit failed(
            {kernel::ErrorKind::NotAllowed, u"role.notAllowed"_s, {m_desk.actor.user.name}, {}});
    const auto tell = [this, form, done](const kernel::Status &noted) {
        readOwn();
        if (noted)
            emit(this->*done)(form);
        else
            emit failed(noted.error());
    };
    compute(this, work, [this, what, form, tell](const kernel::Status &changed) {
        if (!changed || !m_desk.note)
            return tell(changed);
        ask(
            m_desk.storage, this, [note = m_desk.note, what, form] { return note(what, form); },
            tell);
    });
}

} // namespace motcua::presentation
