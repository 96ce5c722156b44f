// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FilePresenter.h"
#include "ui/shell/LongWork.h"
#include "ui/setup/SetupPages.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/ProgressStrip.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A path is broken only where there is no room for it.
constexpr int kFactWidth = 560;

QLabel* fact(const QString& name) {
    auto* made = new QLabel;
    made->setObjectName(u"setup.file."_s + name);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setWordWrap(true);
    made->setMinimumWidth(kFactWidth);
    return made;
}

class FilePage final : public SetupPage {
public:
    explicit FilePage(const Surroundings& around)
        : SetupPage(u"file"_s, tr("The file"),
                    tr("The whole school is one file. Verify it now and then, and keep a copy somewhere else."), around)
        , m_presenter(around.office)
        , m_place(fact(u"place"_s))
        , m_size(fact(u"size"_s))
        , m_digest(fact(u"digest"_s))
        , m_strip(new ProgressStrip)
        , m_verify(button(u"file.verify"_s, tr("Verify"), ButtonKind::Primary, [this] { verify(); }))
        , m_backUp(button(u"file.backUp"_s, tr("Back up…"), ButtonKind::Plain, [this] { backUp(); }))
        , m_restore(button(u"file.restore"_s, tr("Restore…"), ButtonKind::Plain, [this] { restore(); }))
        , m_appearance(makeChoice(u"setup.appearance"_s)) {
        auto* rows = new FormRows;
        rows->add(tr("Where it is"), m_place);
        rows->add(tr("Size"), m_size);
        rows->add(tr("Head of the ledger"), m_digest,
                  tr("Changes with every act. It is printed on what leaves the school, so that a page and the file can be told to belong together."));
        body()->addLayout(rows);
        body()->addLayout(row({m_verify, m_backUp, m_restore}));
        body()->addWidget(m_strip);
        body()->addSpacing(space::kWide);
        body()->addWidget(new SectionHead(tr("On this computer")));
        auto* looks = new FormRows;
        m_appearance->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
        looks->add(tr("Appearance"), m_appearance);
        body()->addLayout(looks);
        body()->addStretch(1);
        connect(m_appearance, &QComboBox::activated, this,
                [this](int chosen) { this->around().preferences.setAppearance(Appearance(chosen)); });
    }

    void load() override {
        m_place->setText(m_presenter.place());
        m_size->setText(m_presenter.size());
        m_digest->setText(m_presenter.headDigest());
        m_appearance->setCurrentIndex(int(around().preferences.appearance()));
    }

private:
    void say(const FilePresenter::Outcome& outcome) {
        notice().say(outcome.isGood ? NoticeKind::Done : NoticeKind::Refusal, outcome.words);
        load();
    }

    void verify() {
        FilePresenter::Outcome outcome;
        {
            const LongWork work(*m_strip, tr("Reading every mark"));
            outcome = m_presenter.verify(work.progress());
        }
        say(outcome);
    }

    void backUp() {
        const auto place = around().dialogs.chooseFileToSave(
            {.title = tr("Back up the file"), .filter = fileFilter(), .suggested = m_presenter.suggestedBackUp()});
        if (place)
            say(m_presenter.backUpTo(*place));
    }

    void restore() {
        const auto source = around().dialogs.chooseFileToOpen({.title = tr("Choose a backup"), .filter = fileFilter()});
        if (!source)
            return;
        const auto place = around().dialogs.chooseFileToSave(
            {.title = tr("Restore into a new file"), .filter = fileFilter(), .suggested = tr("restored.rollbook")});
        if (place)
            say(FilePresenter::restoreFrom(*source, *place));
    }

    static QString fileFilter() { return tr("Rollbook files (*.rollbook)"); }

    FilePresenter m_presenter;
    QLabel* m_place;
    QLabel* m_size;
    QLabel* m_digest;
    ProgressStrip* m_strip;
    QPushButton* m_verify;
    QPushButton* m_backUp;
    QPushButton* m_restore;
    QComboBox* m_appearance;
};

} // namespace

std::unique_ptr<SetupPage> makeFilePage(const Surroundings& around) {
    return std::make_unique<FilePage>(around);
}

} // namespace rollbook
